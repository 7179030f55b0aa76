import * as z from 'zod/mini';
import { digestSchema, eventSchema, mostEvents, reviewIdSchema } from '../review/eventSchema.ts';

/** The review in a document that is shared to be reviewed; a published one has none. */
export const reviewSchema = z.strictObject({
  /** The same in every copy of the report's round. */
  id: reviewIdSchema,
  events: z.array(eventSchema).check(z.maxLength(mostEvents)),
  /** SHA-256 of the document without acknowledgements and review: tells whether it was altered after it was shared. */
  digest: digestSchema,
});
