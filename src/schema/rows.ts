import { z } from 'zod';
import { articleSchema, entitySchema, eventSchema, otherEventSchema } from './record.ts';
import { SCHEMA_VERSION } from './version.ts';

/** What `--emit events` and `--emit entities` write: an event or entity that says which article it is from. */

const ofArticle = {
  schema: z.literal(SCHEMA_VERSION),
  article: articleSchema.pick({ id: true, path: true, title: true, published: true }),
};

export const eventRowSchema = z.union([
  z.discriminatedUnion(
    'type',
    eventSchema.options.map((option) => option.extend(ofArticle)) as unknown as typeof eventSchema.options,
  ),
  otherEventSchema.extend(ofArticle),
]);
export const entityRowSchema = entitySchema.extend(ofArticle);
