import { defineMessages } from "~/i18n/messages";

/** Mails about orders on invoice, to who ordered for the organisation. */
export const invoiceMailMessages = defineMessages({
  nl: {
    orderedSubject: (number: string) => `Je bestelling ${number} staat`,
    ordered: (title: string, money: string) =>
      `Je bestelde ${title} op factuur, voor ${money}. De plaatsen zijn van jullie.`,
    orderedAwaits: (until: string) =>
      `Het inkoopnummer volgt nog. Vul het in op de pagina van je bestelling; daarna sturen we de factuur. We houden de plaatsen vast tot en met ${until}.`,
    orderedNext:
      "De factuur gaat over een uur de deur uit. Tot dan kun je het inkoopnummer of de referentie nog verbeteren.",
    askedSubject: (number: string) => `Weet je het inkoopnummer al? (${number})`,
    asked: (title: string) =>
      `Je bestelde ${title}. Het inkoopnummer zou nog volgen. Zonder dat nummer kunnen we de factuur niet sturen.`,
    askedUntil: (until: string, isLast: boolean) =>
      isLast
        ? `We houden de plaatsen vast tot en met ${until}. Komt het nummer niet, dan beslissen we wat ermee gebeurt. Lukt het niet op tijd? Laat het ons weten.`
        : `De plaatsen houden we vast tot en met ${until}.`,
    askedLink: "Vul het nummer in",
    dueSubject: (invoice: string) => `Factuur ${invoice} verloopt over een week`,
    due: (invoice: string, due: string, money: string) =>
      `Van factuur ${invoice} staat nog ${money} open. Dat moet uiterlijk op ${due} betaald zijn.`,
    overdueSubject: (invoice: string) => `Factuur ${invoice} is nog niet betaald`,
    overdue: (invoice: string, due: string, money: string) =>
      `Van factuur ${invoice} staat nog ${money} open. Dat had uiterlijk op ${due} betaald moeten zijn.`,
    overdueMeans:
      "Zolang deze factuur openstaat, kun je geen nieuwe bestelling op factuur plaatsen. Klopt er iets niet? Laat het ons weten.",
    paidAlready:
      "Is er al betaald, dan hoef je niets te doen: een overboeking is soms een paar dagen onderweg.",
    releasedSubject: (number: string) => `De plaatsen van bestelling ${number} zijn vrijgegeven`,
    released: (title: string) =>
      `Je bestelde ${title}, en we konden daar geen factuur voor sturen. De tijd waarin we de plaatsen vasthielden, is voorbij. Ze zijn nu weer vrij en je hoeft niets te betalen. Wil je toch meedoen? Op de pagina van de bestelling kun je opnieuw bestellen.`,
  },
  en: {
    orderedSubject: (number: string) => `We have your order ${number}`,
    ordered: (title: string, money: string) =>
      `You ordered ${title} on invoice, for ${money}. The seats are yours.`,
    orderedAwaits: (until: string) =>
      `The purchase order number is still to come. Fill it in on the page of your order; then we send the invoice. We hold the seats until the end of ${until}.`,
    orderedNext:
      "The invoice goes out in an hour. Until then you can still correct the purchase order number or the reference.",
    askedSubject: (number: string) => `Do you have the purchase order number? (${number})`,
    asked: (title: string) =>
      `You ordered ${title}. The purchase order number was to follow. Without it we cannot send the invoice.`,
    askedUntil: (until: string, isLast: boolean) =>
      isLast
        ? `We hold the seats until the end of ${until}. If the number does not come, we decide what becomes of them. Will it be late? Tell us.`
        : `We hold the seats until the end of ${until}.`,
    askedLink: "Fill in the number",
    dueSubject: (invoice: string) => `Invoice ${invoice} is due in a week`,
    due: (invoice: string, due: string, money: string) =>
      `${money} of invoice ${invoice} is still open. It must be paid by ${due}.`,
    overdueSubject: (invoice: string) => `Invoice ${invoice} has not been paid yet`,
    overdue: (invoice: string, due: string, money: string) =>
      `${money} of invoice ${invoice} is still open. It should have been paid by ${due}.`,
    overdueMeans:
      "As long as this invoice is open you cannot place a new order on invoice. Is something not right? Tell us.",
    paidAlready: "If it has been paid there is nothing to do: a transfer can take a few days.",
    releasedSubject: (number: string) => `The seats of order ${number} have been released`,
    released: (title: string) =>
      `You ordered ${title}, and we could not send an invoice for it. The time for which we held the seats is over. They are free again and there is nothing to pay. Do you still want to take part? On the page of the order you can place it again.`,
  },
});
