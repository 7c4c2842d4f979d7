import { defineMessages } from "~/i18n/messages";

/** What a holder decides about the name and does with the certificate: the question, and handing it over. */
export const sharingMessages = defineMessages({
  nl: {
    shareTitle: "Laat zien wat je kunt",
    question: "Mag wie het nummer heeft je naam zien?",
    questionText:
      "Met het nummer controleert iedereen of je certificaat echt is. Daar staat dan ook je naam bij. Kies je nee? Dan kan wie jouw achternaam invult alleen horen of die klopt.",
    yes: "Ja, toon mijn naam",
    no: "Nee, toon mijn naam niet",
    unanswered: "Zolang je niets kiest, staat je naam er niet. Je kunt later altijd anders kiezen.",
    missing: "Kies ja of nee.",
    shown: "Je naam staat op de controlepagina.",
    hidden: "Je naam staat niet op de controlepagina. Wie je achternaam invult, hoort of die klopt.",
    changeToYes: "Toon mijn naam toch",
    changeToNo: "Toon mijn naam niet meer",
    saved: "Bewaard.",
    leadTitle: "Van het oude nummer naar het nieuwe",
    leadText: "Op de pagina van dit oude nummer staat je oude naam niet meer:",
    leadQuestion: "Mag die pagina naar je nieuwe certificaat verwijzen als je naam daar te zien is?",
    leadHint:
      "Wie je oude nummer heeft, kan dan je nieuwe naam lezen. Zonder je naam wijst de pagina altijd de weg.",
    leadYes: "Ja, verwijs naar mijn nieuwe naam",
    leadNo: "Nee, verwijs daar niet naar",
    leads: "De pagina van het oude nummer verwijst naar je nieuwe certificaat.",
    leadsNot:
      "De pagina van het oude nummer verwijst alleen naar je nieuwe certificaat zolang je naam daar niet staat.",
    leadChangeToYes: "Verwijs er toch naar",
    leadChangeToNo: "Verwijs er niet meer naar",
    address: "Adres van de controlepagina",
    copy: "Kopieer de link",
    copied: "Gekopieerd",
    linkedIn: "Zet op LinkedIn",
    mail: "Mail naar HR",
    mailHint: "Je eigen mailprogramma gaat open met een brief die klaar staat. Voeg de PDF toe als bijlage.",
    mailSubject: (title: string) => `Mijn certificaat: ${title}`,
    mailText: ({ title, hours, date, number, address, name }: HandedOver) =>
      [
        "Beste collega,",
        `Op ${date} rondde ik ${title} af (${hours} uur studielast). Wil je dit certificaat opnemen in mijn dossier?`,
        `Nummer: ${number}\nControleren: ${address}`,
        "Op die pagina zie je of het certificaat echt en geldig is. Staat mijn naam er niet bij? Vul dan mijn achternaam in, en je leest of die klopt.",
        `Met vriendelijke groet,\n${name}`,
      ].join("\n\n"),
  },
  en: {
    shareTitle: "Show what you can do",
    question: "May whoever has the number see your name?",
    questionText:
      "With the number anyone can verify that your certificate is genuine. Your name is then shown there too. If you choose no, whoever fills in your surname only hears whether it is right.",
    yes: "Yes, show my name",
    no: "No, do not show my name",
    unanswered: "As long as you choose nothing, your name is not shown. You can always choose again later.",
    missing: "Choose yes or no.",
    shown: "Your name is on the verification page.",
    hidden:
      "Your name is not on the verification page. Whoever fills in your surname hears whether it is right.",
    changeToYes: "Show my name after all",
    changeToNo: "Stop showing my name",
    saved: "Saved.",
    leadTitle: "From the old number to the new one",
    leadText: "Your old name is no longer on the page of this old number:",
    leadQuestion: "May that page refer to your new certificate when your name is shown there?",
    leadHint:
      "Whoever has your old number can then read your new name. Without your name the page always shows the way.",
    leadYes: "Yes, refer to my new name",
    leadNo: "No, do not refer to it",
    leads: "The page of the old number refers to your new certificate.",
    leadsNot:
      "The page of the old number refers to your new certificate only while your name is not shown there.",
    leadChangeToYes: "Refer to it after all",
    leadChangeToNo: "Stop referring to it",
    address: "Address of the verification page",
    copy: "Copy the link",
    copied: "Copied",
    linkedIn: "Add to LinkedIn",
    mail: "Mail to HR",
    mailHint:
      "Your own mail program opens with a letter that is ready to send. Add the PDF as an attachment.",
    mailSubject: (title: string) => `My certificate: ${title}`,
    mailText: ({ title, hours, date, number, address, name }: HandedOver) =>
      [
        "Dear colleague,",
        `On ${date} I completed ${title} (${hours} hours of study). Would you add this certificate to my file?`,
        `Number: ${number}\nVerify: ${address}`,
        "That page shows whether the certificate is genuine and valid. Is my name not there? Fill in my surname, and it says whether that is right.",
        `Kind regards,\n${name}`,
      ].join("\n\n"),
  },
});

/** What the letter to an employer says. */
interface HandedOver {
  title: string;
  hours: number;
  date: string;
  number: string;
  address: string;
  name: string;
}
