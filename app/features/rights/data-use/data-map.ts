/** The grounds of docs/data-map.md (AVG, art. 6 lid 1), in the order in which they are told. */
export const grounds = ["contract", "law", "interest", "consent"] as const;
export type Ground = (typeof grounds)[number];

/** Who receives something, by the words of docs/data-map.md. */
export const recipients = [
  ...(["self", "managers", "members", "facilitators", "staff", "mail", "Stripe"] as const),
  ...(["tax authority", "enrolled", "verifier", "anyone", "nobody"] as const),
] as const;
export type Recipient = (typeof recipients)[number];

/** A line of the data map: columns of one table, and what it says of them. The words are as they stand there. */
export interface DataMapLine {
  table: string;
  columns: string[];
  purpose: string;
  ground: string;
  retention: string;
  recipients: string[];
}

/** The lines of the data map. What is about columns stands under a heading with the name of their table. */
export const readDataMap = (map: string): DataMapLine[] =>
  map
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => {
      const table = section.split("\n", 1)[0]!.trim();
      return [...section.matchAll(/^\| (`.*) \|$/gm)].map(([, line]) => {
        const [columns = "", purpose = "", ground = "", retention = "", who = ""] = line!
          .split("|")
          .map((cell) => cell.trim());
        const named = [...columns.matchAll(/`(\w+)`/g)].map(([, name]) => name!);
        return { table, columns: named, purpose, ground, retention, recipients: who.split(", ") };
      });
    });
