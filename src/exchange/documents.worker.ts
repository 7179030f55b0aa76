import { answerPage } from './answerPage.worker.ts';
import { documentReaders } from './documentReaders.ts';

answerPage(({ reader, bytes, form }) => {
  if (reader === 'pdf') throw new Error('the worker for PDF files has their reader');
  return documentReaders[reader](bytes, form);
});
