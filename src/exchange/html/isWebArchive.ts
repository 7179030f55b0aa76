/**
 * Whether a file begins as a web archive.
 *
 * @param start the first characters of the file
 */
export function isWebArchive(start: string): boolean {
  return /^\s*[\w-]+:[^]*^content-type:\s*multipart\/(?:related|mixed|alternative)/im.test(start);
}
