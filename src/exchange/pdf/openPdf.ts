import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfjs } from './loadPdfjs.ts';

/** What pdf.js asks for beside the file: character maps, which we have, and fonts and decoders, which no text needs. */
class OwnData {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const { characterMap } = await import('./characterMaps.ts');
    const bytes = kind === 'cMapUrl' ? await characterMap(filename) : null;
    if (!bytes) throw new Error(`${filename} is not needed to read text`);
    return bytes;
  }
}

/**
 * Opens a PDF for reading its text and lines and nothing else: no script, no form, no font, no image, no request.
 *
 * @example const loading = await openPdf(bytes); const pdf = await loading.promise; …; await loading.destroy()
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  const { getDocument } = await loadPdfjs();
  return getDocument({
    // pdf.js keeps what it is given.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pixels: no image is unpacked.
    maxImageSize: 0,
    cMapUrl: '/',
    standardFontDataUrl: '/',
    BinaryDataFactory: OwnData,
  });
}
