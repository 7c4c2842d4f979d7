// What is chosen of a party, in a canvas and in a plan; in words in party-options.messages.ts.

/**
 * Where in a city a party comes from; never what its people are. The first three are the sieve of lesson M5 (culturen, ondernemerschap,
 * gemeenschapszin).
 */
export const sectors = [
  ...(["culture", "enterprise", "community", "housing"] as const),
  ...(["learning", "care", "government", "otherSector"] as const),
] as const;

/** What a party is in the coalition. */
export const partyRoles = ["maker", "partner", "board", "municipality", "circle", "otherRole"] as const;
