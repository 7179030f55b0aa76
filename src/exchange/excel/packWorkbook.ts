/** The same parts give the same bytes, whenever they are written. */
const packed = new Date(2000, 0, 1);

/** The parts of an `.xlsx` file as the file itself. */
export async function packWorkbook(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: packed,
  });
}
