import { posix, relative, sep } from 'node:path';

/**
 * The folders of `src/` in the order of the table in `src/README.md`, and what each may import of the others.
 * A folder that is not in this list may not exist.
 *
 * @type {ReadonlyMap<string, readonly string[]>}
 */
export const layers = new Map([
  ['report', []],
  ['exchange', ['report']],
  ['drafts', ['report']],
  ['ui', []],
  ['editor', ['report', 'drafts', 'ui']],
  ['review', ['report', 'drafts', 'ui']],
  ['print', ['report', 'ui']],
  ['app', ['report', 'exchange', 'drafts', 'ui', 'editor', 'review', 'print', 'samples']],
  ['samples', ['report']],
]);

/** Libraries so heavy that only `exchange/` may load them, and only on demand. */
const heavyLibraries = ['docx', 'pdfjs-dist'];

/**
 * Says what is wrong with an import, of whatever kind: a value, a type, a re-export or an `import()`.
 *
 * @example importProblem({ file: 'src/report/a.ts', target: '#drafts/b.ts', onDemand: false })
 *   //=> 'report/ may not import drafts/: see src/README.md.'
 * @param {{ file: string, target: string, onDemand: boolean }} imported `file` relative to the project's folder;
 *   `target` as written in it
 * @returns {string | undefined}
 */
export function importProblem({ file, target, onDemand }) {
  const layer = layerOf(file);
  const allowed = layer && layers.get(layer);
  if (!layer || !allowed) return undefined;
  const isTest = /\.test\.tsx?$/.test(file);
  if (target.startsWith('#')) return hashProblem(layer, allowed, target, isTest);
  if (target.startsWith('.')) return relativeProblem(file, layer, target);
  if (isTest) return undefined;
  if (target.startsWith('node:')) return 'The site runs in a browser: there is no Node here.';
  return libraryProblem(layer, target, onDemand);
}

/**
 * Says what is wrong with the place of a file.
 *
 * @example placeProblem('src/misc/a.ts')
 *   //=> 'src/misc/ is missing from the layers in scripts/borders.mjs and src/README.md.'
 * @param {string} file relative to the project's folder
 * @returns {string | undefined}
 */
export function placeProblem(file) {
  if (!file.startsWith('src/')) return undefined;
  const layer = layerOf(file);
  if (layer === undefined) return 'A file of src/ belongs into one of its folders.';
  if (layers.has(layer)) return undefined;
  return `src/${layer}/ is missing from the layers in scripts/borders.mjs and src/README.md.`;
}

/**
 * @param {string} layer
 * @param {readonly string[]} allowed
 * @param {string} target
 * @param {boolean} isTest
 */
function hashProblem(layer, allowed, target, isTest) {
  const [other = ''] = target.slice(1).split('/');
  if (other === layer || allowed.includes(other)) return undefined;
  // Every test may tell its story over the named samples.
  if (isTest && other === 'samples') return undefined;
  return `${layer}/ may not import ${other}/: see src/README.md.`;
}

/**
 * @param {string} file
 * @param {string} layer
 * @param {string} target
 */
function relativeProblem(file, layer, target) {
  const path = posix.join(posix.dirname(file), target);
  if (path.startsWith(`src/${layer}/`)) return undefined;
  const other = layerOf(path);
  if (other === undefined) return `${layer}/ may not import ${path}, which is outside src/.`;
  return `Write #${path.slice('src/'.length)}: relative imports stay within a folder of src/.`;
}

/**
 * @param {string} layer
 * @param {string} target
 * @param {boolean} onDemand
 */
function libraryProblem(layer, target, onDemand) {
  const library = heavyLibraries.find((name) => target === name || target.startsWith(`${name}/`));
  if (library === undefined || (layer === 'exchange' && onDemand)) return undefined;
  return `${library} is heavy: only exchange/ may load it, and only by import().`;
}

/** @param {string} file relative to the project's folder, with slashes */
function layerOf(file) {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}

/**
 * The same as a rule of the linter.
 *
 * @param {{ cwd: string, filename: string, report(problem: { node: object, message: string }): void }} context
 */
function create(context) {
  const file = relative(context.cwd, context.filename).split(sep).join('/');
  /**
   * @param {{ value?: unknown } | null | undefined} source
   * @param {boolean} onDemand
   */
  function judge(source, onDemand) {
    if (!source || typeof source.value !== 'string') return;
    const message = importProblem({ file, target: source.value, onDemand });
    if (message !== undefined) context.report({ node: source, message });
  }
  /** @param {{ source?: { value?: unknown } | null, importKind?: string, exportKind?: string }} node */
  function declaration(node) {
    // A type is gone when the program runs: it loads nothing.
    judge(node.source, node.importKind === 'type' || node.exportKind === 'type');
  }
  return {
    /** @param {object} node */
    Program(node) {
      const message = placeProblem(file);
      if (message !== undefined) context.report({ node, message });
    },
    ImportDeclaration: declaration,
    ExportNamedDeclaration: declaration,
    ExportAllDeclaration: declaration,
    /** @param {{ source?: { value?: unknown } }} node */
    ImportExpression: (node) => judge(node.source, true),
    /** @param {{ source?: { value?: unknown } }} node */
    TSImportType: (node) => judge(node.source, true),
  };
}

export default { meta: { name: 'nianbao' }, rules: { borders: { create } } };
