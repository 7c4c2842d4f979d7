import { defineMessages } from "~/i18n/messages";

const shortened = (name: string) => (name.length > 90 ? `${name.slice(0, 89).trimEnd()}…` : name);

const nl = {
  notes: {
    question: "De vraag",
    money: "Geld per jaar",
    moneyOf: (needed: string, paid: string) => `${needed} nodig, ${paid} toegezegd of gevraagd`,
    stop: "Stopt op",
    stopOn: (day: string) => `${day}, tenzij er anders besloten wordt`,
    signers: "Wie tekent",
  },
  quoted: (name: string) => `‘${shortened(name)}’`,
  rules: {
    goalWithoutLevel: (goal: string) => `${goal} staat nog op geen niveau.`,
    levelWithoutGoal: (level: string) =>
      `Op het niveau ‘${level}’ is er nog geen doel. Laat je het leeg? Zeg dan waarom.`,
    levelWithoutIndicator: (level: string) =>
      `Op het niveau ‘${level}’ staat nog nergens waaraan je iets ziet.`,
    goalWithoutIndicator: (goal: string) => `${goal}: waaraan je het ziet, staat er nog niet.`,
    goalWithoutMeasuring: (goal: string) => `${goal}: er staat nog niet wie het meet.`,
    goalCountsHeads: (goal: string, said: string) =>
      `${goal} telt alleen wie er was: ‘${said}’. Wat gebeurt er daarna?`,
    goalWithoutActivity: (goal: string) => `${goal} heeft nog geen activiteit.`,
    sdgBesidePillar: (goal: string, sdg: string) => `${goal}: ${sdg} hoort niet bij de gekozen pijler.`,
    localWithoutReason: (choice: string) => `${choice} is lokaal en heeft nog geen reden.`,
    localWithoutDecider: (choice: string) => `${choice} is lokaal. Er staat nog niet wie dat besloot.`,
    localWithoutReview: (choice: string) => `${choice} is lokaal en heeft nog geen dag om terug te kijken.`,
    partyWithoutExchange: (party: string) => `${party}: er staat nog niet wat zij geeft en wat zij krijgt.`,
    partyOnlyGives: (party: string) => `${party} geeft en krijgt niets.`,
    partyOnlyGets: (party: string) => `${party} krijgt en geeft niets.`,
    partyWithoutDecision: (party: string) => `${party} beslist nog nergens over.`,
    promiseWithoutParty: (promise: string) => `${promise}: wie dit belooft, staat er nog niet.`,
    promiseWithoutReturn: (promise: string) => `${promise}: wat komt ervoor terug?`,
    promiseWithoutPerson: (promise: string) => `${promise} heeft nog geen mens die haar nakomt.`,
    promiseWithoutDate: (promise: string) => `${promise} heeft nog geen dag.`,
    promiseToItself: (promise: string) => `${promise}: wie belooft, belooft het hier aan zichzelf.`,
    activityWithoutDate: (activity: string) => `${activity} heeft nog geen dag.`,
    activityWithoutGoal: (activity: string) => `${activity} hoort nog bij geen doel.`,
    activityWithoutParty: (activity: string) => `${activity} heeft nog geen partij die het doet.`,
    activityAfterStop: (activity: string) => `${activity} is na de dag waarop het plan stopt.`,
    placementWithoutParty: (placement: string) =>
      `${placement}: welke partij de plek biedt, staat er nog niet.`,
    placementWithoutPay: (placement: string) => `${placement}: er staat nog niet wat er betaald wordt.`,
    withoutAmount: (cost: string) => `${cost} heeft nog geen bedrag.`,
    noAmount: (cost: string, said: string) => `${cost}: ‘${said}’ is geen bedrag.`,
    fundWithoutParty: (fund: string) => `${fund}: er is nog geen partij die dit betaalt.`,
    fundNotAsked: (fund: string) => `${fund} is nog niet gevraagd.`,
    notPaidFor: (needed: string, gap: string) => `Er is ${needed} nodig. Daarvan betaalt nog niemand ${gap}.`,
    riskWithoutSign: (risk: string) => `${risk}: waaraan zie je het?`,
    riskWithoutStop: (risk: string) => `${risk} heeft nog geen stopregel.`,
    riskWithoutDecider: (risk: string) => `${risk}: wie dan besluit, staat er nog niet.`,
    stepWithoutTaker: (step: string) => `${step} heeft nog niemand die het overneemt.`,
    stepWithoutPlace: (step: string) => `${step}: waar het dan ligt, staat er nog niet.`,
    stepWithoutDate: (step: string) => `${step} heeft nog geen dag.`,
    signerWithoutName: (signer: string) => `${signer} heeft nog geen naam.`,
    signerWithoutSubject: (signer: string) => `${signer}: waartegen zegt die ja?`,
    placeholder: (where: string, said: string) => `${where}: ‘${said}’ is niemand. Wie is dat?`,
    nobodySigns: () => "Er is een besluit, en er tekent nog niemand.",
    nobodyStops: () => "Er staat nog niet wie over stoppen beslist.",
    noReview: () => "Er is nog geen dag waarop jullie het plan opnieuw op tafel leggen.",
  },
};

export type CoherenceRule = keyof typeof nl.rules;

const en: typeof nl = {
  notes: {
    question: "The question",
    money: "Money per year",
    moneyOf: (needed, paid) => `${needed} needed, ${paid} promised or asked for`,
    stop: "Stops on",
    stopOn: (day) => `${day}, unless it is decided otherwise`,
    signers: "Who signs",
  },
  quoted: (name) => `“${shortened(name)}”`,
  rules: {
    goalWithoutLevel: (goal) => `${goal} is at no level yet.`,
    levelWithoutGoal: (level) =>
      `There is no goal at the level “${level}” yet. If you leave it empty, say why.`,
    levelWithoutIndicator: (level) => `At the level “${level}” nothing says yet how you can tell.`,
    goalWithoutIndicator: (goal) => `${goal}: it does not say yet how you can tell.`,
    goalWithoutMeasuring: (goal) => `${goal}: it does not say yet who measures it.`,
    goalCountsHeads: (goal, said) => `${goal} only counts who was there: “${said}”. What happens next?`,
    goalWithoutActivity: (goal) => `${goal} has no activity yet.`,
    sdgBesidePillar: (goal, sdg) => `${goal}: ${sdg} does not belong to the pillar chosen.`,
    localWithoutReason: (choice) => `${choice} is local and has no reason yet.`,
    localWithoutDecider: (choice) => `${choice} is local. It does not say yet who decided that.`,
    localWithoutReview: (choice) => `${choice} is local and has no day to look back yet.`,
    partyWithoutExchange: (party) => `${party}: it does not say yet what it gives and what it gets.`,
    partyOnlyGives: (party) => `${party} gives, and gets nothing.`,
    partyOnlyGets: (party) => `${party} gets, and gives nothing.`,
    partyWithoutDecision: (party) => `${party} decides on nothing yet.`,
    promiseWithoutParty: (promise) => `${promise}: it does not say yet who promises this.`,
    promiseWithoutReturn: (promise) => `${promise}: what comes in return?`,
    promiseWithoutPerson: (promise) => `${promise} has no person yet who keeps it.`,
    promiseWithoutDate: (promise) => `${promise} has no day yet.`,
    promiseToItself: (promise) => `${promise}: here a party promises something to itself.`,
    activityWithoutDate: (activity) => `${activity} has no day yet.`,
    activityWithoutGoal: (activity) => `${activity} belongs to no goal yet.`,
    activityWithoutParty: (activity) => `${activity} has no party yet that does it.`,
    activityAfterStop: (activity) => `${activity} is after the day on which the plan stops.`,
    placementWithoutParty: (placement) => `${placement}: it does not say yet which party offers it.`,
    placementWithoutPay: (placement) => `${placement}: it does not say yet what is paid.`,
    withoutAmount: (cost) => `${cost} has no amount yet.`,
    noAmount: (cost, said) => `${cost}: “${said}” is not an amount.`,
    fundWithoutParty: (fund) => `${fund}: there is no party yet that pays this.`,
    fundNotAsked: (fund) => `${fund} has not been asked for yet.`,
    notPaidFor: (needed, gap) => `${needed} is needed. Of that, nobody pays ${gap} yet.`,
    riskWithoutSign: (risk) => `${risk}: how will you see it?`,
    riskWithoutStop: (risk) => `${risk} has no rule for stopping yet.`,
    riskWithoutDecider: (risk) => `${risk}: it does not say yet who decides then.`,
    stepWithoutTaker: (step) => `${step} has nobody yet who takes it over.`,
    stepWithoutPlace: (step) => `${step}: it does not say yet where it is then.`,
    stepWithoutDate: (step) => `${step} has no day yet.`,
    signerWithoutName: (signer) => `${signer} has no name yet.`,
    signerWithoutSubject: (signer) => `${signer}: what do they say yes to?`,
    placeholder: (where, said) => `${where}: “${said}” is nobody. Who is that?`,
    nobodySigns: () => "There is a decision, and nobody signs it yet.",
    nobodyStops: () => "It does not say yet who decides on stopping.",
    noReview: () => "There is no day yet on which you put the plan on the table again.",
  },
};

/** What does not hang together in a plan, a sentence a rule; each gets what it is about, and what else it names. And what stands under its picture. */
export const coherenceMessages = defineMessages({ nl, en });

/** Words for people who were there, and words with which they are counted: an indicator of these alone says nothing of what happened. */
export const heads = new Set(
  "deelnemers deelnemer bezoekers bezoeker aanwezigen gasten gast aanmeldingen opkomst participants participant visitors visitor guests guest attendees attendance turnout".split(
    " ",
  ),
);
export const countWords = new Set(
  "aantal hoeveel hoge hoog de het een van per en keer jaar bijeenkomst activiteit number of how many the a an and each every year meeting activity high total totaal".split(
    " ",
  ),
);

/** What stands where nobody was found yet, without signs: `n.t.b.` is `n t b`. */
export const nobodyWords = new Set([
  ...[
    "",
    "n t b",
    "ntb",
    "nnb",
    "n n b",
    "nader te bepalen",
    "naam volgt",
    "volgt",
    "onbekend",
    "nog onbekend",
  ],
  ...["partners", "alle partners", "alle partijen", "iedereen", "samen", "wij", "wij samen", "in overleg"],
  ...["tbd", "tbc", "t b d", "t b c", "to be decided", "to be confirmed", "name to follow", "to follow"],
  ...["unknown", "all partners", "all parties", "everyone", "everybody", "together", "we", "in consultation"],
]);
