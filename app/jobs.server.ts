import { catalogueJobs } from "./features/catalogue/catalogue.jobs.server";
import { credentialsJobs, credentialsMails } from "./features/credentials/credentials.jobs.server";
import { enrolmentCron, enrolmentJobs, enrolmentMails } from "./features/enrolment/enrolment.jobs.server";
import { foundationCron, foundationJobs } from "./features/foundation/foundation.jobs.server";
import { hostingMails } from "./features/hosting/hosting.jobs.server";
import { interestCron, interestJobs, interestMails } from "./features/interest/interest.jobs.server";
import { invoicingCron, invoicingJobs, invoicingMails } from "./features/invoicing/invoicing.jobs.server";
import { orderingCron, orderingJobs, orderingMails } from "./features/ordering/ordering.jobs.server";
import { paymentsCron, paymentsJobs, paymentsMails } from "./features/payments/payments.jobs.server";
import { identityCron, identityJobs, identityMails } from "./features/identity/identity.jobs.server";
import {
  organisationsCron,
  organisationsJobs,
  organisationsMails,
} from "./features/organisations/organisations.jobs.server";
import { rightsMails } from "./features/rights/rights.jobs.server";
import {
  instrumentsCron,
  instrumentsJobs,
  instrumentsMails,
} from "./features/instruments/instruments.jobs.server";
import { learningJobs, learningMails } from "./features/learning/learning.jobs.server";
import type { JobHandler, Lane } from "./platform/jobs.server";
import { platformCron, platformJobs } from "./platform/own-data/platform.jobs.server";
import { sendMailWith, templatesByName } from "./platform/mail/mail.server";

/** The templates of all mails, by name; a name that two of them have does not type-check. */
export const mails = templatesByName([
  ...enrolmentMails,
  ...invoicingMails,
  ...orderingMails,
  ...paymentsMails,
  ...identityMails,
  ...credentialsMails,
  ...rightsMails,
  ...learningMails,
  ...organisationsMails,
  ...interestMails,
  ...instrumentsMails,
  ...hostingMails,
]);

const sendMail = sendMailWith(mails);

/**
 * Every job the worker knows, by name, in lanes that do not wait for each other. What calls outside may hang there: a mail
 * server holds up mails and nothing else, Stripe nothing but money. Somebody waits at a screen for an urgent mail.
 */
export const lanes: Record<string, Lane> = {
  urgentMail: { slots: 4, jobs: { "send-urgent-mail": sendMail } },
  mail: { slots: 2, jobs: { "send-mail": sendMail } },
  money: { slots: 2, jobs: paymentsJobs },
  other: {
    slots: 2,
    jobs: {
      ...identityJobs,
      ...credentialsJobs,
      ...catalogueJobs,
      ...learningJobs,
      ...platformJobs,
      ...organisationsJobs,
      ...interestJobs,
      ...instrumentsJobs,
      ...enrolmentJobs,
      ...orderingJobs,
      ...invoicingJobs,
      ...foundationJobs,
    },
  },
};

/** The jobs of all lanes, by name. */
export const jobs: Record<string, JobHandler> = Object.fromEntries(
  Object.values(lanes).flatMap((lane) => Object.entries(lane.jobs)),
);

/** Jobs that run by the clock (UTC, crontab patterns); one instance runs each. */
export const cron: { task: string; pattern: string }[] = [
  ...orderingCron,
  ...paymentsCron,
  ...identityCron,
  ...platformCron,
  ...organisationsCron,
  ...interestCron,
  ...instrumentsCron,
  ...enrolmentCron,
  ...invoicingCron,
  ...foundationCron,
];
