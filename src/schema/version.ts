/** Stands in every record. Additions keep it; any other change of the record raises it. Apart from the schemas, for those load zod. */
export const SCHEMA_VERSION = 'khabar/1';
