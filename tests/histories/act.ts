import { isDeepStrictEqual } from "node:util";
import { type Arbitrary, type AsyncCommand, nat, stringify, tuple } from "fast-check";
import { expect } from "vitest";
import { brokenInvariants } from "~test/processes/database";
import { type Order, people, pick, pictureOf, type Shop, type Who } from "./shop-model";
import type { World } from "./world";

/** Something that somebody does, in the model and in the product. */
export interface Act<Args> {
  args: Arbitrary<Args>;
  /** Which order, seat or person of those that there are it is done with. */
  aim?(shop: Shop, args: Args): Args;
  /** Whether there is anything to do it with. */
  applies?(shop: Shop, args: Args): boolean;
  /** Does it in the model, and says what the product must answer. */
  predict(shop: Shop, args: Args): string;
  perform(world: World, args: Args): Promise<string>;
}

const aimed = <Args>(act: Act<Args>, shop: Shop, args: Args) => act.aim?.(shop, args) ?? args;

/**
 * Refusals of what nobody would ask, as the pages do not offer it. They are asked now and then only, and so is what changes nothing: histories
 * must get somewhere.
 */
const plain = new Set(
  `noAgreement notFound notOnInvoice notInvoiced invoiced missing issued withdrawn gone online notOnline notPaid nothingLeft nothingKept
  ended notCancellable noSeats already notYet alreadyPaid notLater tooLate noSeat`.split(/\s+/),
);
const isPlain = (answer: string) => answer.split(",").some((one) => plain.has(one));

/** How many acts a history has. */
const mostActs = 10;

/** One act of a history: the product answers as the model does, looks the same after it, and breaks no invariant. */
const step = <Args>(
  name: string,
  act: Act<Args>,
  args: Args,
  isAskedAnyway: boolean,
): AsyncCommand<Shop, World> => ({
  check(shop) {
    const exact = aimed(act, shop, args);
    if (shop.acts === mostActs || !(act.applies?.(shop, exact) ?? true)) return false;
    if (isAskedAnyway) return true;
    const after = structuredClone(shop);
    const answer = act.predict(after, exact);
    return answer === "ok" ? !isDeepStrictEqual(after, shop) : !isPlain(answer);
  },
  async run(shop, world) {
    // Before the model changes: both are told of the same.
    const exact = aimed(act, shop, args);
    const answer = act.predict(shop, exact);
    shop.acts++;
    expect({ answer: await act.perform(world, exact), ...(await world.look()) }).toEqual({
      ...{ answer, ...pictureOf(shop) },
    });
    expect(await brokenInvariants()).toEqual([]);
  },
  toString: () => `${name}(${stringify(args)})`,
});

export const steps = <Args>(name: string, act: Act<Args>) =>
  tuple(act.args, nat({ max: 5 })).map(([args, dice]) => step(name, act, args, dice === 0));

/** What a use case answers, in a word. */
export function said(answer: object): string {
  if ("ok" in answer && answer.ok) return "ok";
  if ("refusal" in answer) return said({ reason: (answer.refusal as { reason: string }).reason });
  return String("reason" in answer ? answer.reason : "fault" in answer ? answer.fault : "?");
}

/** Most often one that is meant, and now and then any: what is refused must be asked too. */
export function aimAt<Item>(items: readonly Item[], index: number, isMeant: (item: Item) => boolean): number {
  const meant = items.flatMap((item, at) => (isMeant(item) ? [at] : []));
  return index % 5 === 0 || meant.length === 0 ? index % items.length : pick(meant, Math.floor(index / 5));
}

export const aimAtOrder =
  (isMeant: (order: Order) => boolean) =>
  <Args extends { order: number }>({ orders }: Shop, args: Args): Args =>
    orders.length === 0 ? args : { ...args, order: aimAt(orders, args.order, isMeant) };

/** At whoever there is something to do for. */
export const aimAtPerson =
  (isMeant: (shop: Shop, who: Who) => boolean) =>
  <Args extends { who: Who }>(shop: Shop, args: Args): Args =>
    isMeant(shop, args.who) ? args : { ...args, who: people.find((who) => isMeant(shop, who)) ?? args.who };
