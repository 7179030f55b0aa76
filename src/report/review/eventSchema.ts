import * as z from 'zod/mini';
import { areProposable } from './proposable.ts';
import { cellNamed, isReportField } from './reportFields.ts';
import { undirected } from './undirected.ts';

/** The most events of one review that a file may hold, and a draft takes in. */
export const mostEvents = 5000;
/** The longest text that somebody may write, in UTF-16 units. */
export const longestWriting = 10_000;
/** The longest name, in UTF-16 units. */
export const longestName = 100;
/** How much of a text a remark on words of it keeps before and after them, in UTF-16 units. */
export const longestContext = 24;
/** The most sides of a conflict that one status ends. */
export const mostSettled = 100;
const mostFields = 500;

export const reviewIdSchema = z.string().check(z.regex(/^[0-9A-Za-z-]{1,64}$/));
export const digestSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const eventIdSchema = z.string().check(z.regex(/^[0-9a-f]{20}$/));
const writingSchema = z.string().check(z.maxLength(longestWriting));
const contextSchema = z.string().check(z.maxLength(longestContext));
const offsetSchema = z.int().check(z.gte(0));

const fieldSchema = z.string().check(z.regex(/^[A-Za-z]+(?:\.[A-Za-z]+){0,2}$/), z.refine(isReportField));
const cellSchema = z.string().check(
  z.regex(/^[A-Za-z]+(?:\.[A-Za-z]+){2}$/),
  z.refine((name) => cellNamed(name) !== undefined),
);
const fieldsSchema = z
  .record(fieldSchema, writingSchema)
  .check(z.refine((fields) => Object.keys(fields).length <= mostFields));

/** What a remark is about: one cell or a range, words of a text, a part, or the report as a whole. */
const placeSchema = z.union([
  z.strictObject({ cells: z.array(cellSchema).check(z.minLength(1), z.maxLength(mostFields)) }),
  z
    .strictObject({
      field: fieldSchema,
      start: offsetSchema,
      end: offsetSchema,
      // With the words themselves, so that they are found again after the text around them was edited.
      text: writingSchema.check(z.minLength(1)),
      before: z.optional(contextSchema),
      after: z.optional(contextSchema),
    })
    .check(z.refine(({ start, end, text }) => end - start === text.length)),
  z.strictObject({
    part: z.enum(['overview', 'disclosure', 'requests', 'disputes', 'problems', 'otherMatters']),
  }),
  z.strictObject({}),
]);

const common = {
  /** Follows from all the rest of the event, see `newEvent`. */
  id: eventIdSchema,
  at: z.iso.datetime({ precision: 3 }),
  by: z.string().check(
    z.regex(/\S/),
    z.maxLength(longestName),
    z.refine((name) => undirected(name) === name),
  ),
};
const onRemark = { ...common, remark: eventIdSchema };

const statusSchema = z.enum(['drafting', 'submitted', 'returned', 'accepted']);

/** Everything that can happen in a review: the one source of type, validation and JSON Schema. */
export const eventSchema = z.discriminatedUnion('type', [
  z
    .strictObject({
      ...common,
      type: z.literal('remark'),
      place: placeSchema,
      kind: z.enum(['must', 'suggestion', 'question']),
      text: writingSchema,
      /**
       * The texts that are proposed, and those that stood there. Where the remark is about words of a text, they are
       * proposed in place of those words; else in place of all that the field holds.
       */
      proposals: z.optional(fieldsSchema),
      from: z.optional(fieldsSchema),
    })
    .check(
      z.refine(({ place, proposals = {} }) => areProposable(place, Object.keys(proposals)), {
        path: ['proposals'],
      }),
    ),
  z.strictObject({ ...onRemark, type: z.literal('reply'), text: writingSchema.check(z.regex(/\S/)) }),
  z.strictObject({ ...onRemark, type: z.literal('resolved') }),
  z.strictObject({ ...onRemark, type: z.literal('reopened') }),
  z.strictObject({ ...onRemark, type: z.literal('withdrawn') }),
  z.strictObject({ ...onRemark, type: z.literal('taken') }),
  z.strictObject({ ...onRemark, type: z.literal('refused') }),
  z.strictObject({
    ...common,
    type: z.literal('status'),
    status: statusSchema,
    note: z.optional(writingSchema),
    /** Of the report that it was given for. */
    digest: digestSchema,
    /** Of the reasons that it was given on; of 审核通过 alone, and not of those given before there was such a digest. */
    reasons: z.optional(digestSchema),
    /** The status that it follows; null for the first. */
    after: z.nullable(eventIdSchema),
    /** Further ones that it follows: the other sides of a conflict, which it ends. */
    settles: z.optional(z.array(eventIdSchema).check(z.minLength(1), z.maxLength(mostSettled))),
  }),
]);

/** Something that happened in a review. Times are ISO in UTC with milliseconds, so that texts sort as times do. */
export type ReviewEvent = z.infer<typeof eventSchema>;
export type EventOf<Type extends ReviewEvent['type']> = Extract<ReviewEvent, { type: Type }>;
export type RemarkEvent = EventOf<'remark'>;
export type StatusEvent = EventOf<'status'>;
export type Place = z.infer<typeof placeSchema>;
/** 必须修改, 建议, 疑问. */
export type RemarkKind = RemarkEvent['kind'];
/** 起草, 送审, 退回修改, 审核通过. */
export type Status = StatusEvent['status'];
