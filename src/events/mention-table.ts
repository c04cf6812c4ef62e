import type { Mention } from '../mentions/mention.ts';

/** The mentions of an article by the tokens where they begin. */
export class MentionTable {
  private readonly mentions: readonly Mention[];
  /** Per token: one more than the index of the mention whose noun phrase begins there, 0 for none. */
  private readonly phraseAt: Int32Array;
  /** Per token: how many mentions there are up to the last one that begins before it. */
  private readonly before: Int32Array;

  constructor(mentions: readonly Mention[], tokens: number) {
    this.mentions = mentions;
    this.phraseAt = new Int32Array(tokens);
    this.before = new Int32Array(tokens + 1);
    mentions.forEach((m, i) => {
      this.phraseAt[m.phraseFrom] = i + 1;
      this.before[m.from + 1] = i + 1;
    });
    for (let t = 1; t <= tokens; t++) this.before[t] = Math.max(this.before[t]!, this.before[t - 1]!);
  }

  /** The mention whose noun phrase, title included, begins at a token. */
  get(token: number): Mention | undefined {
    const index = this.phraseAt[token];
    return index === undefined || index === 0 ? undefined : this.mentions[index - 1];
  }

  has(token: number): boolean {
    return this.phraseAt[token]! > 0;
  }

  /** Index of the last mention that begins before a token, or -1. */
  lastBefore(token: number): number {
    return this.before[token]! - 1;
  }
}
