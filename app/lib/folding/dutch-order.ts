/** The order of names in a list, as a Dutch reader looks for them: accents and capitals come after the letter, numbers are read as numbers. The database has the same as `collate "dutch"`. */
export const dutchOrder = new Intl.Collator("nl", { numeric: true }).compare;
