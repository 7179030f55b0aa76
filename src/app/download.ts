/** Hands a file over to the person, by the browser's own download. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_');
  link.click();
  // Some browsers read the object only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
