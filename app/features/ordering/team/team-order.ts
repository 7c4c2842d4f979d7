import { inertLine } from "~/lib/text/inert-text";

/** How an organisation wants to pay: online and now, on invoice, or not yet: it asks for a quote. */
export const teamWays = ["pay", "invoice", "quote"] as const;
export type TeamWay = (typeof teamWays)[number];

/** The most lines of a form, and the most seats of one line. */
export const mostLines = 20;
export const mostSeats = 500;
/** The longest number or reference, in characters: an e-invoice and its readers must take it. */
export const longestReference = 60;

/** A line as it was typed: what (`cohort:<slug>` or `offer:<id>`), and how many. */
export interface TypedLine {
  product: string;
  quantity: string;
}

/** An order for a team as it was typed. */
export interface TeamTyped {
  lines: TypedLine[];
  way: string;
  purchaseOrder: string;
  buyerReference: string;
  /** The number follows. */
  follows: boolean;
}

/** So many seats of one thing. */
export interface WantedLine {
  product: string;
  quantity: number;
}

/** What an organisation orders, read from a form. */
export interface TeamOrder extends References {
  lines: WantedLine[];
  way: TeamWay;
}

/** How its own administration knows the order. */
export interface References {
  purchaseOrder: string;
  buyerReference: string;
  awaitsPurchaseOrder: boolean;
}

export type TeamFault =
  | "productMissing"
  | "quantityMissing"
  | "quantityForm"
  | "quantityWhole"
  | "quantityRange"
  | "tooManyTogether"
  | "nothing"
  | "wayMissing"
  | ReferenceFault;
export type ReferenceFault = "purchaseOrderTooLong" | "referenceTooLong" | "referenceMissing";

/** What is wrong, by the control at which it stands. */
export type TeamFaults<Fault extends string = TeamFault> = Record<string, Fault>;

/** The names of the controls of a line, counted from 1. */
export const lineControls = (line: number) => ({ product: `product-${line}`, quantity: `quantity-${line}` });

/** A number of seats that was typed, or what is wrong with it. */
export function readQuantity(typed: string): { quantity: number } | { fault: TeamFault } {
  const text = typed.trim();
  if (text === "") return { fault: "quantityMissing" };
  if (!/^[-+]?\d+([.,]\d+)?$/.test(text)) return { fault: "quantityForm" };
  const quantity = Number(text.replace(",", "."));
  if (quantity % 1 !== 0 && Number.isFinite(quantity)) return { fault: "quantityWhole" };
  return quantity >= 1 && quantity <= mostSeats ? { quantity } : { fault: "quantityRange" };
}

/** The lines of a form: an empty one counts for nothing, and two of the same thing are one. */
export function readLines(
  typed: readonly TypedLine[],
): { ok: true; lines: WantedLine[] } | { ok: false; faults: TeamFaults } {
  const faults: TeamFaults = {};
  const wanted = new Map<string, number>();
  typed.slice(0, mostLines).forEach(({ product, quantity }, index) => {
    if (product === "" && quantity.trim() === "") return;
    const controls = lineControls(index + 1);
    if (product === "") faults[controls.product] = "productMissing";
    const reading = readQuantity(quantity);
    if ("fault" in reading) faults[controls.quantity] = reading.fault;
    if (product === "" || "fault" in reading) return;
    const together = (wanted.get(product) ?? 0) + reading.quantity;
    if (together > mostSeats) faults[controls.quantity] = "tooManyTogether";
    wanted.set(product, together);
  });
  if (wanted.size === 0 && Object.keys(faults).length === 0) faults[lineControls(1).product] = "nothing";
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return { ok: true, lines: [...wanted].map(([product, quantity]) => ({ product, quantity })) };
}

/**
 * The references of an order. An invoice must name one of both (PEPPOL-EN16931-R003, BR-NL-2), or wait for the number: `isAsked` says whether
 * that is asked now. A number that was typed does not follow any more.
 */
export function readReferences(
  typed: Pick<TeamTyped, "purchaseOrder" | "buyerReference" | "follows">,
  isAsked: boolean,
): { ok: true; references: References } | { ok: false; faults: TeamFaults<ReferenceFault> } {
  const purchaseOrder = inertLine(typed.purchaseOrder);
  const buyerReference = inertLine(typed.buyerReference);
  const awaitsPurchaseOrder = typed.follows && purchaseOrder === "";
  const faults: TeamFaults<ReferenceFault> = {};
  if ([...purchaseOrder].length > longestReference) faults.purchaseOrder = "purchaseOrderTooLong";
  else if (isAsked && !awaitsPurchaseOrder && purchaseOrder === "" && buyerReference === "")
    faults.purchaseOrder = "referenceMissing";
  if ([...buyerReference].length > longestReference) faults.buyerReference = "referenceTooLong";
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return { ok: true, references: { purchaseOrder, buyerReference, awaitsPurchaseOrder } };
}

/** What a form for a team says, or what is wrong with it. */
export function readTeamOrder(
  typed: TeamTyped,
): { ok: true; order: TeamOrder } | { ok: false; faults: TeamFaults } {
  const lines = readLines(typed.lines);
  const way = teamWays.find((one) => one === typed.way);
  const references = readReferences(typed, way === "invoice");
  if (lines.ok && way && references.ok)
    return { ok: true, order: { lines: lines.lines, way, ...references.references } };
  return {
    ok: false,
    faults: {
      ...(lines.ok ? {} : lines.faults),
      ...(references.ok ? {} : references.faults),
      ...(way ? {} : { way: "wayMissing" as const }),
    },
  };
}

/** What a total was shown for, in one text: told apart from a total that became another. */
export const signatureOf = (lines: readonly WantedLine[]): string =>
  lines
    .map(({ product, quantity }) => `${product}=${quantity}`)
    .toSorted()
    .join(" ");
