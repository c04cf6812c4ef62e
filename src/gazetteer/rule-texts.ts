/** A rule as its dictionary has it. */
export interface RuleText {
  /** `visit/zara`, `status/intend`, `light/qama`. */
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  /** The entry, as the file spells it. */
  readonly text: string;
  /** Sentences that it must match, and near misses that it must not. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** The rules as the bytes that a pack carries: nothing reads them but `khabar explain`, so loading a pack must not. */
export const packRuleTexts = (texts: readonly RuleText[]): Uint8Array =>
  texts.length === 0 ? new Uint8Array(0) : new TextEncoder().encode(JSON.stringify(texts));

export const readRuleTexts = (bytes: Uint8Array): RuleText[] =>
  bytes.length === 0 ? [] : JSON.parse(new TextDecoder().decode(bytes));
