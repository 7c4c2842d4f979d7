import { type Arbitrary, type AsyncCommand, stringify } from "fast-check";
import { expect } from "vitest";
import { brokenInvariants } from "~test/processes/database";
import { pictureOf, type Shop } from "./shop-model";
import type { World } from "./world";

/** Something that somebody does, in the model and in the product. */
export interface Act<Args> {
  args: Arbitrary<Args>;
  /** Whether there is anything to do it with. */
  applies?(shop: Shop, args: Args): boolean;
  /** Does it in the model, and says what the product must answer. */
  predict(shop: Shop, args: Args): string;
  perform(world: World, args: Args): Promise<string>;
}

/** One act of a history: the product answers as the model does, looks the same after it, and breaks no invariant. */
const step = <Args>(name: string, act: Act<Args>, args: Args): AsyncCommand<Shop, World> => ({
  check: (shop) => act.applies?.(shop, args) ?? true,
  async run(shop, world) {
    const answer = act.predict(shop, args);
    expect({ answer: await act.perform(world, args), ...(await world.look()) }).toEqual({
      ...{ answer, ...pictureOf(shop) },
    });
    expect(await brokenInvariants()).toEqual([]);
  },
  toString: () => `${name}(${stringify(args)})`,
});

export const steps = <Args>(name: string, act: Act<Args>) => act.args.map((args) => step(name, act, args));

/** What a use case answers, in a word. */
export function said(answer: object): string {
  if ("ok" in answer && answer.ok) return "ok";
  if ("refusal" in answer) return said({ reason: (answer.refusal as { reason: string }).reason });
  return String("reason" in answer ? answer.reason : "fault" in answer ? answer.fault : "?");
}
