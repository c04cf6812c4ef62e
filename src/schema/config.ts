import { z } from 'zod';

const paths = z.array(z.string().min(1));

/** `khabar.config.json`: flags of `khabar extract` by their names in camelCase. Flags and environment variables go before it. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.enum(['text', 'ndjson', 'json', 'csv', 'geojson']).optional(),
  emit: z.enum(['articles', 'events', 'entities']).optional(),
  offsets: z.enum(['codepoint', 'utf16']).optional(),
  types: z
    .array(z.string().regex(/^[a-z_]+$/))
    .optional()
    .describe('visit, summit, meeting, phone_call, missile_launch, treaty, or types of your own'),
  minConfidence: z.number().min(0).max(1).optional(),
  published: z.iso.date().optional(),
  encoding: z.string().optional(),
  inputFormat: z.enum(['text', 'json', 'ndjson', 'html']).optional(),
  includeText: z.boolean().optional(),
  includeRelated: z.boolean().optional(),
  dictionary: paths.describe('files or folders of dictionaries, from the folder of this file').optional(),
  rules: paths.describe('files or folders of rules, from the folder of this file').optional(),
  jobs: z.number().int().min(0).max(256).optional(),
  failOn: z.array(z.enum(['empty', 'warning', 'invalid'])).optional(),
  csvSafe: z.boolean().optional(),
  bom: z.boolean().optional(),
  quiet: z.boolean().optional(),
  verbose: z.boolean().optional(),
  color: z.boolean().optional(),
});
