import { answerPage } from './answerPage.worker.ts';
import { readPdf } from './pdf/readPdf.ts';

answerPage(({ bytes, form }) => readPdf(bytes, form));
