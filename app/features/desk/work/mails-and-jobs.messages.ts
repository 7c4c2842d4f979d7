import type { TroubledJob } from "./jobs.queries.server";
import { defineMessages } from "~/i18n/messages";

const jobStateNl: Record<TroubledJob["state"], string> = {
  failed: "Opgegeven",
  retrying: "Komt terug",
  stuck: "Hangt",
  late: "Te laat",
};

const jobStateEn: Record<TroubledJob["state"], string> = {
  failed: "Given up",
  retrying: "Comes back",
  stuck: "Stuck",
  late: "Late",
};

/** Jobs that do not go well, and trying again what did not go, also of mails. */
export const mailsAndJobsMessages = defineMessages({
  nl: {
    attempts: "Pogingen",
    lastError: "Laatste fout",
    retry: "Probeer opnieuw",
    retryOne: (what: string) => `Probeer opnieuw: ${what}`,
    retryAll: "Probeer alles opnieuw",
    shown: (n: number, of: number) => `De eerste ${n} van ${of}.`,
    jobState: jobStateNl,
    jobsTitle: "Taken die niet goed gaan",
    noJobs: "Alle taken gaan goed",
    noJobsHelp: "Een taak die mislukt of blijft hangen, komt hier te staan met de fout.",
    task: "Taak",
    attemptsOf: (n: number, of: number) => `${n} van ${of}`,
    next: "Volgende keer",
    done: {
      retried: "Het wordt nu opnieuw geprobeerd.",
      nothingToRetry: "Er was niets meer om opnieuw te proberen.",
    },
  },
  en: {
    attempts: "Attempts",
    lastError: "Last fault",
    retry: "Try again",
    retryOne: (what: string) => `Try again: ${what}`,
    retryAll: "Try all again",
    shown: (n: number, of: number) => `The first ${n} of ${of}.`,
    jobState: jobStateEn,
    jobsTitle: "Jobs that do not go well",
    noJobs: "Every job goes well",
    noJobsHelp: "A job that fails or gets stuck is listed here with its fault.",
    task: "Job",
    attemptsOf: (n: number, of: number) => `${n} of ${of}`,
    next: "Next time",
    done: {
      retried: "It is being tried again now.",
      nothingToRetry: "There was nothing left to try again.",
    },
  },
});
