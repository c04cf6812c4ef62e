import { z } from 'zod';
import { recordSchema } from '../schema/record.ts';

/** Prints the JSON Schema of a record. */
export function printSchema(): void {
  process.stdout.write(`${JSON.stringify(z.toJSONSchema(recordSchema), null, 2)}\n`);
}
