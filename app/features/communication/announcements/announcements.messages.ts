import { defineMessages } from "~/i18n/messages";

/** What is told to everybody in a group: writing it, and its mail. */
export const announcementMessages = defineMessages({
  nl: {
    list: "Berichten",
    lead: "Schrijf een bericht aan iedereen in deze groep. Het komt op de pagina van de groep. Als je wilt, mailen we het ook.",
    write: "Een bericht schrijven",
    title: "Onderwerp",
    titleHint: "In een paar woorden. Het is ook het onderwerp van de mail.",
    text: "Bericht",
    textHint: "Hoogstens 5.000 tekens. Iedereen in de groep leest het.",
    isMailed: "Mail het ook",
    isMailedHint:
      "Wie geen berichten van groepen wil, krijgt geen mail. Op de pagina staat het voor iedereen.",
    mustKnow: "Dit moet iedereen weten",
    mustKnowHint:
      "Dan gaat de mail ook naar wie geen berichten wil. Kies dit alleen als iemand anders iets misloopt, zoals bij een andere zaal.",
    show: "Bekijk het eerst",
    notSent: "Je bericht is nog niet verstuurd",
    faults: {
      titleMissing: "Vul een onderwerp in.",
      titleLong: "Het onderwerp is te lang. Er passen 120 tekens in.",
      textMissing: "Schrijf eerst een bericht.",
      textLong: "Het bericht is te lang. Er passen 5.000 tekens in.",
    },
    previewTitle: "Zo lezen ze het",
    onPage: (n: number) =>
      n === 1
        ? "1 persoon volgt deze groep en leest het op de pagina van de groep."
        : `${n} mensen volgen deze groep en lezen het op de pagina van de groep.`,
    mailsGo: (n: number) =>
      n === 0
        ? "Er gaat geen mail uit."
        : n === 1
          ? "Er gaat 1 mail uit."
          : `Er gaan ${n} mails uit, elk in de eigen taal. Je bericht zelf vertalen we niet.`,
    subject: "Onderwerp",
    previewIn: { nl: "De mail in het Nederlands", en: "De mail in het Engels" } as Record<string, string>,
    send: (n: number) =>
      n === 0 ? "Zet het op de pagina" : n === 1 ? "Verstuur 1 mail" : `Verstuur ${n} mails`,
    change: "Verander het bericht",
    done: {
      sent: "Je bericht staat op de pagina van de groep. De mails gaan eruit.",
      placed: "Je bericht staat op de pagina van de groep.",
    } as Record<string, string>,
    told: "Wat er verteld is",
    none: "Er is in deze groep nog niets verteld.",
    byOn: (by: string, at: string) => (by ? `${by}, ${at}` : at),
    mailedTo: (n: number) => (n === 1 ? "1 keer gemaild" : `${n} keer gemaild`),
    onlyPage: "alleen op de pagina",
    must: "Moet iedereen weten",
    ownLink: "(een link voor deze persoon)",
    mailSubject: (title: string, group: string) => `${title} (${group})`,
    mailLink: "Naar je groep",
    mailGroup: "Groep",
    mailFrom: "Gegeven door",
    both: (host: string, foundation: string) => `${host}, met ${foundation}`,
    mailMustKnow:
      "Wie de groep geeft, vindt dat iedereen dit moet weten. Daarom krijg je het ook als je geen berichten van groepen wilt.",
    mailWhy: "Je krijgt dit omdat je deze groep volgt. Op de pagina van je groep lees je alle berichten.",
  },
  en: {
    list: "Announcements",
    lead: "Write to everybody in this group. It comes on the page of the group. If you like, we e-mail it too.",
    write: "Write an announcement",
    title: "Subject",
    titleHint: "In a few words. It is the subject of the e-mail too.",
    text: "Text",
    textHint: "At most 5,000 characters. Everybody in the group reads it.",
    isMailed: "E-mail it too",
    isMailedHint:
      "Who wants no announcements of groups gets no e-mail. On the page it is there for everybody.",
    mustKnow: "Everybody must know this",
    mustKnowHint:
      "Then the e-mail also goes to who wants no announcements. Choose this only if somebody would miss something otherwise, such as another room.",
    show: "See it first",
    notSent: "Your announcement is not sent yet",
    faults: {
      titleMissing: "Fill in a subject.",
      titleLong: "The subject is too long. There is room for 120 characters.",
      textMissing: "Write a text first.",
      textLong: "The text is too long. There is room for 5,000 characters.",
    },
    previewTitle: "This is how they read it",
    onPage: (n: number) =>
      n === 1
        ? "1 person follows this group and reads it on the page of the group."
        : `${n} people follow this group and read it on the page of the group.`,
    mailsGo: (n: number) =>
      n === 0
        ? "No e-mail goes out."
        : n === 1
          ? "1 e-mail goes out."
          : `${n} e-mails go out, each in its own language. We do not translate your own text.`,
    subject: "Subject",
    previewIn: { nl: "The e-mail in Dutch", en: "The e-mail in English" } as Record<string, string>,
    send: (n: number) => (n === 0 ? "Put it on the page" : n === 1 ? "Send 1 e-mail" : `Send ${n} e-mails`),
    change: "Change the text",
    done: {
      sent: "Your announcement is on the page of the group. The e-mails are on their way.",
      placed: "Your announcement is on the page of the group.",
    } as Record<string, string>,
    told: "What was announced",
    none: "Nothing has been announced in this group yet.",
    byOn: (by: string, at: string) => (by ? `${by}, ${at}` : at),
    mailedTo: (n: number) => (n === 1 ? "e-mailed once" : `e-mailed ${n} times`),
    onlyPage: "on the page only",
    must: "Everybody must know",
    ownLink: "(a link for this person)",
    mailSubject: (title: string, group: string) => `${title} (${group})`,
    mailLink: "To your group",
    mailGroup: "Group",
    mailFrom: "Given by",
    both: (host: string, foundation: string) => `${host}, with ${foundation}`,
    mailMustKnow:
      "Those who give the group find that everybody must know this. That is why you get it even if you want no announcements of groups.",
    mailWhy: "You get this because you follow this group. The page of your group has all announcements.",
  },
});
