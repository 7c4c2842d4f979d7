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
/** What more hangs on stands here more than once, and so comes more often. */
const acts = [
  ...[buy, orderForTeam, pay, pay, invoice, invoice, invoice, transfer, cancel, cancel],
  ...[
    agree,
    name,
    name,
    accept,
    accept,
    accept,
    accept,
    accept,
    decline,
    withdraw,
    withdraw,
    give,
    give,
    give,
  ],
  ...[learn, learn, learn, learn, learn, learn, steps("giveUp", paying.giveUp), steps("pass", paying.pass)],
  ...[steps("takeUpQuote", invoicing.takeUpQuote), steps("takeQuoteBack", invoicing.takeQuoteBack)],
  ...[steps("giveNumber", invoicing.giveNumber), steps("releaseSeats", invoicing.releaseSeats)],
  ...[steps("holdOn", invoicing.holdOn), sayPaid, sayPaid, sayPaid, takeBack, takeBack, takeBack],
  ...[sayReturned, sayReturned, steps("refund", money.refund)],
];

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
