import { defineMessages } from "~/i18n/messages";

/** How a group of a host is proposed, and what the foundation answers. */
export const approvalMessages = defineMessages({
  nl: {
    proposal: "Akkoord van de stichting",
    draft:
      "Deze groep is nog een concept: alleen jullie en De Stadscoalitie zien die. Is alles ingevuld? Vraag dan om akkoord. Daarna zet De Stadscoalitie de groep open.",
    waits: (since: string) =>
      `Wacht op akkoord sinds ${since}. Je krijgt een mail zodra er een antwoord is. Je kunt de groep nog wijzigen.`,
    returned: "De Stadscoalitie vraagt eerst dit te veranderen",
    propose: "Vraag akkoord",
    takeBack: "Neem je vraag terug",
    goesOn:
      "De overeenkomst is voorbij of beëindigd. Deze groep gaat door zoals die staat; nieuwe groepen kunnen er niet meer onder.",
    isOpen: "De stichting is akkoord met deze groep.",
    refusals: {
      wrongStatus: "Dit kan niet meer: de groep is geen concept meer.",
      notOnSale: "Deze masterclass is alleen aangekondigd, of wordt niet meer aangeboden. Kies een andere.",
      themeMissing: "Niet elke bijeenkomst heeft een onderwerp. Vul dat eerst in.",
      enrolmentEnded: "De laatste dag om in te schrijven is voorbij. Pas eerst de data aan.",
      agreementOver:
        "De overeenkomst is voorbij of beëindigd. Een nieuwe groep kan er niet meer onder; groepen die open staan, gaan door.",
      notProposed: "Deze groep wacht niet meer op akkoord.",
      noteMissing: "Schrijf op wat er moet veranderen.",
      noteTooLong: "Kort dit in tot 1.000 tekens.",
    } as Record<string, string>,
    returnTitle: "Nog niet akkoord?",
    returnLabel: "Wat moet er veranderen?",
    returnHelp: "De planners van de organisatie krijgen dit per mail, en de groep wordt weer een concept.",
    send: "Stuur terug",
    returnedSubject: (group: string) => `${group}: nog niet akkoord`,
    returnedIntro: (group: string, host: string) =>
      `De groep ${group} van ${host} kan nog niet open. De Stadscoalitie vraagt eerst dit te veranderen:`,
    approvedSubject: (group: string) => `${group} staat open`,
    approvedIntro: (group: string, host: string) =>
      `De Stadscoalitie is akkoord met de groep ${group} van ${host}. De groep staat nu open.`,
    toGroup: "Naar de groep",
  },
  en: {
    proposal: "Approval by the foundation",
    draft:
      "This group is still a draft: only you and De Stadscoalitie see it. Is everything filled in? Then ask for approval. De Stadscoalitie opens the group after that.",
    waits: (since: string) =>
      `Waits for approval since ${since}. You get a mail as soon as there is an answer. You can still change the group.`,
    returned: "De Stadscoalitie asks you to change this first",
    propose: "Ask for approval",
    takeBack: "Take the request back",
    goesOn:
      "The agreement is over or was ended. This group goes on as it stands; new groups cannot be held under it any more.",
    isOpen: "The foundation has approved this group.",
    refusals: {
      wrongStatus: "This is not possible any more: the group is no draft now.",
      notOnSale: "This masterclass is only announced, or no longer offered. Choose another one.",
      themeMissing: "Not every session has a subject. Fill that in first.",
      enrolmentEnded: "The last day to enrol has passed. Change the dates first.",
      agreementOver:
        "The agreement is over or was ended. A new group cannot be held under it any more; groups that are open go on.",
      notProposed: "This group does not wait for approval any more.",
      noteMissing: "Write down what must change.",
      noteTooLong: "Shorten this to 1,000 characters.",
    } as Record<string, string>,
    returnTitle: "Not approved yet?",
    returnLabel: "What must change?",
    returnHelp: "The planners of the organisation get this by mail, and the group becomes a draft again.",
    send: "Send it back",
    returnedSubject: (group: string) => `${group}: not approved yet`,
    returnedIntro: (group: string, host: string) =>
      `The group ${group} of ${host} cannot open yet. De Stadscoalitie asks you to change this first:`,
    approvedSubject: (group: string) => `${group} is open`,
    approvedIntro: (group: string, host: string) =>
      `De Stadscoalitie has approved the group ${group} of ${host}. The group is open now.`,
    toGroup: "To the group",
  },
});
