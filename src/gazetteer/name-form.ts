/** How a phrase names its entity: the features of `Sense.Entity`. */
export const NameForm = {
  Full: 1,
  /** Identifies the entity in any article. */
  Alias: 2,
  /** Means the entity only where its full name or its title has been seen. */
  Short: 3,
} as const;
