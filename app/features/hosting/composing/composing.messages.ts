import { defineMessages } from "~/i18n/messages";

/** Modules that a host puts together for its groups. */
export const composingMessages = defineMessages({
  nl: {
    title: "Zelf samenstellen",
    lead: "Kies modules uit jullie overeenkomst en geef ze samen als één groep. Wie alles afrondt, krijgt er één certificaat voor, en een voor elke module.",
    mine: "Wat jullie samenstelden",
    what: "Modules",
    hours: "Studielast",
    hoursLong: (n: number) => (n === 1 ? "1 uur" : `${n} uur`),
    groups: "Groepen",
    choose: "Kies modules",
    chooseHint: "Minstens twee. Ze komen in de volgorde van de leerlijn te staan.",
    moduleWith: (title: string, hours: number) => `${title} (${hours} uur)`,
    compose: "Stel samen",
    none: "Er valt nu niets samen te stellen",
    noneHelp:
      "Daarvoor moeten er losse modules in jullie overeenkomst staan, minstens twee. Vraag De Stadscoalitie om ze erbij te zetten.",
    faults: {
      tooFew: "Kies minstens twee modules.",
      notAgreed:
        "Deze modules staan niet samen in één overeenkomst die van kracht is. Laat weg wat er niet in staat.",
      isMasterclass:
        "Dit zijn precies de modules van een masterclass die je mag geven. Plan die masterclass.",
    },
    together: (modules: number, hours: number) => `${modules} modules, samen ${hours} uur.`,
    learns: "Dit leer je",
    plan: "Plan een groep",
    noGroups: "Er is nog geen groep die dit leert.",
    remove: "Haal weg",
    removeHelp: "Dit kan zolang er geen groep is die het leert.",
    notNow:
      "Niet al deze modules staan nog in een overeenkomst die van kracht is. Groepen die er al zijn, gaan door.",
    done: { removed: "Weggehaald." } as Record<string, string>,
    inUse: "Er is al een groep die dit leert. Daarom kan het niet weg.",
  },
  en: {
    title: "Compose your own",
    lead: "Choose modules from your agreement and give them together as one group. Whoever completes it all receives one certificate for it, and one for every module.",
    mine: "What you composed",
    what: "Modules",
    hours: "Study load",
    hoursLong: (n: number) => (n === 1 ? "1 hour" : `${n} hours`),
    groups: "Groups",
    choose: "Choose modules",
    chooseHint: "Two at least. They will stand in the order of the curriculum.",
    moduleWith: (title: string, hours: number) => `${title} (${hours} hours)`,
    compose: "Compose",
    none: "There is nothing to compose now",
    noneHelp:
      "That takes separate modules in your agreement, two at least. Ask De Stadscoalitie to add them.",
    faults: {
      tooFew: "Choose at least two modules.",
      notAgreed:
        "These modules are not together in one agreement that is in force. Leave out what is not in it.",
      isMasterclass:
        "These are exactly the modules of a masterclass that you may give. Plan that masterclass instead.",
    },
    together: (modules: number, hours: number) => `${modules} modules, ${hours} hours together.`,
    learns: "What you learn",
    plan: "Plan a group",
    noGroups: "There is no group yet that learns this.",
    remove: "Remove",
    removeHelp: "You can do this as long as no group learns it.",
    notNow:
      "Not all of these modules are in an agreement that is in force any more. Groups that are there already simply go on.",
    done: { removed: "Removed." } as Record<string, string>,
    inUse: "There is a group that learns this already. That is why it cannot be removed.",
  },
});

export type ComposingFault = keyof (typeof composingMessages)["nl"]["faults"];
