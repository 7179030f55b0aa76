/** A file that somebody handed over, with its place in the folder it came in. */
export interface FoundFile {
  readonly file: File;
  /** The folders and the name, `报送/示例市教育局.docx`; the name alone where no folder was handed over. */
  readonly path: string;
}

/** More files than this at once go into the table. */
export const mostInAList = 20;

// What systems and Office leave in folders beside what people put there.
const litter = /^(?:\.|~\$|\$)|^(?:thumbs\.db|desktop\.ini|__macosx)$/i;

/**
 * Whether a file is none of a person's own, by its path: those that systems leave in folders, and Office beside an open
 * document.
 *
 * @example isLitter('报送/~$示例市教育局.docx') //=> true
 */
export function isLitter(path: string): boolean {
  return path.split('/').some((name) => litter.test(name));
}

/** Files from a file chooser, of single files or of a folder, without what systems leave there. */
export function foundFiles(files: readonly File[]): readonly FoundFile[] {
  return files
    .map((file) => ({ file, path: file.webkitRelativePath || file.name }))
    .filter(({ path }) => !isLitter(path));
}
