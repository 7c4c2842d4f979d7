import { defineMessages } from "~/i18n/messages";

const nl = {
  tooManyDocuments:
    "Je hebt te veel documenten tegelijk gevraagd. Wacht vijf seconden en open dit document dan opnieuw.",
  organisation: "Organisatie",
  startLearning: "Begin met leren",
  where: "Waar",
  onlineWith: "Online met",
  online: "Online",
  group: "Groep",
  sessionsTitle: "Bijeenkomsten",
  demo: "Voorbeeld: dit hoort bij demogegevens.",
  seeTicket: "Bekijk je ticket",
  orderNumber: "Bestelling",
  ticket: "Ticket",
  attendee: "Op naam van",
  // Ticket
  ticketFor: (title: string) => `Ticket voor ${title}`,
  ticketNumber: "Ticketnummer",
  ticketVoid: "Dit ticket geldt niet meer",
  ticketVoidText: "De bestelling is geannuleerd.",
  ticketVoidGroup: "De groep gaat niet door.",
  cohortIsCancelled:
    "Deze groep gaat niet door. Hoe het verder gaat, lees je in de mail die je krijgt of al kreeg.",
  showAtDoor: "Laat deze code zien bij de ingang.",
  qrLabel: (number: string) => `QR-code van ticket ${number}`,
  joinLink: "Naar de online bijeenkomst",
  joinLater: "De link naar de bijeenkomst komt hier te staan.",
  downloadPdf: "Download als PDF",
  addToCalendar: "Zet in je agenda",
  session: (n: number) => `Bijeenkomst ${n}`,
  calendarText: (number: string, url: string) => `Ticket ${number}\n${url}`,
  // Mails
  mailHello: (name: string) => `Beste ${name},`,
  ticketSubject: (title: string) => `Je ticket voor ${title}`,
  startSubject: (title: string) => `Je kunt beginnen met ${title}`,
  startText: (title: string) =>
    `${title} staat voor je klaar. Je volgt de lessen in je eigen tempo: begin waar en wanneer je wilt, en ga verder waar je was gebleven.`,
  ticketIntro: (title: string) =>
    `Je doet mee met ${title}. Hieronder staat wanneer en waar. Het ticket en de data voor je agenda zitten bij deze mail.`,
  ticketFile: (number: string) => `ticket-${number}`,
};

const en: typeof nl = {
  tooManyDocuments:
    "You have asked for too many documents at once. Wait five seconds and then open this document again.",
  organisation: "Organisation",
  startLearning: "Start learning",
  where: "Where",
  onlineWith: "Online with",
  online: "Online",
  group: "Group",
  sessionsTitle: "Sessions",
  demo: "Example: this belongs to demo data.",
  seeTicket: "See your ticket",
  orderNumber: "Order",
  ticket: "Ticket",
  attendee: "In the name of",
  ticketFor: (title) => `Ticket for ${title}`,
  ticketNumber: "Ticket number",
  ticketVoid: "This ticket is no longer valid",
  ticketVoidText: "The order was cancelled.",
  ticketVoidGroup: "The group will not take place.",
  cohortIsCancelled:
    "This group will not take place. How things go on stands in the mail that you get, or have had.",
  showAtDoor: "Show this code at the entrance.",
  qrLabel: (number) => `QR code of ticket ${number}`,
  joinLink: "To the online session",
  joinLater: "The link to the session will appear here.",
  downloadPdf: "Download as PDF",
  addToCalendar: "Add to your calendar",
  session: (n) => `Session ${n}`,
  calendarText: (number, url) => `Ticket ${number}\n${url}`,
  mailHello: (name) => `Dear ${name},`,
  ticketSubject: (title) => `Your ticket for ${title}`,
  startSubject: (title) => `You can start with ${title}`,
  startText: (title) =>
    `${title} is ready for you. You follow the lessons at your own pace: begin wherever and whenever you like, and go on where you stopped.`,
  ticketIntro: (title) =>
    `You are taking part in ${title}. You will find the dates and the place below. The ticket and the dates for your calendar are attached.`,
  ticketFile: (number) => `ticket-${number}`,
};

/** A ticket: its page, its PDF, its calendar file and its mail. */
export const ticketMessages = defineMessages({ nl, en });
