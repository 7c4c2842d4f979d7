// Whatever buyers, managers, colleagues, staff, the bank and the clock do after each other with orders and seats: the product answers as a
// small model does, shows the same after each act, and breaks no invariant. A failure prints its seed, and the shortest history that was
// found with `path` and `replayPath`: give these three to `assert` and `commands` to run that one alone.
import {
  type AsyncCommand,
  assert,
  asyncModelRun,
  asyncProperty,
  commands,
  constantFrom,
  noBias,
  oneof,
  record,
  tuple,
} from "fast-check";
import { test } from "vitest";
import { emptyTables } from "~test/processes/database";
import { openShop } from "~test/rows/shop";
import { steps } from "./act";
import * as answering from "./answer-acts";
import * as buying from "./buying-acts";
import * as cancelling from "./cancel-acts";
import * as invoicing from "./invoice-acts";
import * as money from "./money-acts";
import * as paying from "./paying-acts";
import * as seats from "./seat-acts";
import { openModel, type Shop } from "./shop-model";
import { openedAt, openWorld, type World } from "./world";

const aStart = record({
  isVerified: constantFrom(true, true, false),
  capacity: constantFrom(4, 6, 9),
  startsInDays: constantFrom(5, 20, 60),
});
const { agree, name, accept, decline, withdraw, give, learn } = {
  ...{ agree: steps("agree", seats.agree), name: steps("name", seats.name) },
  ...{ accept: steps("accept", answering.accept), decline: steps("decline", answering.decline) },
  ...{ withdraw: steps("withdraw", seats.withdraw), give: steps("give", seats.give) },
  learn: steps("learn", answering.learn),
};
const [buy, orderForTeam] = [steps("buy", buying.buy), steps("orderForTeam", buying.orderForTeam)];
const [pay, invoice] = [steps("pay", paying.pay), steps("invoice", invoicing.invoice)];
const [transfer, cancel] = [steps("transfer", money.transfer), steps("cancel", cancelling.cancel)];
const [sayPaid, takeBack] = [steps("sayPaid", money.sayPaid), steps("takeBack", money.takeBack)];
const sayReturned = steps("sayReturned", money.sayReturned);

/** Each begins with an order and most with the agreement and somebody named: without these there is little to do. */
const aBeginning = tuple(oneof(agree, agree, agree, buy), orderForTeam, name);
/** How many times as often as others each is tried: what more hangs on comes more often. */
const weighed = [
  [1, buy],
  [1, orderForTeam],
  [2, pay],
  [3, invoice],
  [1, transfer],
  [2, cancel],
  [1, agree],
  [2, name],
  [5, accept],
  [1, decline],
  [2, withdraw],
  [3, give],
  [6, learn],
  [3, sayPaid],
  [3, takeBack],
  [2, sayReturned],
  [1, steps("refund", money.refund)],
  [1, steps("giveUp", paying.giveUp)],
  [1, steps("pass", paying.pass)],
  [1, steps("takeUpQuote", invoicing.takeUpQuote)],
  [1, steps("takeQuoteBack", invoicing.takeQuoteBack)],
  [1, steps("giveNumber", invoicing.giveNumber)],
  [1, steps("releaseSeats", invoicing.releaseSeats)],
  [1, steps("holdOn", invoicing.holdOn)],
] as const;
const acts = weighed.flatMap(([times, act]) => Array.from({ length: times }, () => act));

/** Of any length, and not mostly short ones. */
const aHistory = noBias(commands(acts, { maxCommands: 60, size: "max" }));

type Steps = Iterable<AsyncCommand<Shop, World>>;
function* both(beginning: Steps, history: Steps) {
  yield* beginning;
  yield* history;
}

test.for([1, 2, 3, 4, 5, 6, 7, 8])("twenty-five histories (%i of 8)", { timeout: 120_000 }, async () => {
  const { double } = await openShop();
  await assert(
    asyncProperty(aStart, aBeginning, aHistory, async (start, beginning, history) => {
      await asyncModelRun(
        async () => {
          await emptyTables();
          return { model: openModel(start, openedAt), real: await openWorld(double, start) };
        },
        both(beginning, history),
      );
    }),
    { numRuns: 25 },
  );
});
