import type { Prisma } from "~prisma/client";
import { catalogueRecords } from "./features/catalogue/catalogue.records.server";
import { cohortsRecords } from "./features/cohorts/cohorts.records.server";
import { communicationRecords } from "./features/communication/communication.records.server";
import { credentialsRecords } from "./features/credentials/credentials.records.server";
import { enrolmentRecords } from "./features/enrolment/enrolment.records.server";
import { foundationRecords } from "./features/foundation/foundation.records.server";
import { hostingRecords } from "./features/hosting/hosting.records.server";
import { identityRecords } from "./features/identity/identity.records.server";
import { instrumentsRecords } from "./features/instruments/instruments.records.server";
import { interestRecords } from "./features/interest/interest.records.server";
import { invoicingRecords } from "./features/invoicing/invoicing.records.server";
import { learningRecords } from "./features/learning/learning.records.server";
import { orderingRecords } from "./features/ordering/ordering.records.server";
import { organisationsRecords } from "./features/organisations/organisations.records.server";
import { paymentsRecords } from "./features/payments/payments.records.server";
import { curriculumRecords } from "./features/curriculum/curriculum.records.server";
import type { TableRecord } from "./platform/own-data/own-data.server";
import { platformRecords } from "./platform/own-data/platform.records.server";

/**
 * What every table says of itself (decision 33): one that is missing here does not type-check. Erasing takes its steps in this order:
 * what hangs on another before it, and the person last.
 */
export const tableRecords: Record<Prisma.ModelName, TableRecord> = {
  ...credentialsRecords,
  ...instrumentsRecords,
  ...learningRecords,
  ...paymentsRecords,
  ...invoicingRecords,
  ...communicationRecords,
  ...enrolmentRecords,
  ...orderingRecords,
  ...hostingRecords,
  ...organisationsRecords,
  ...interestRecords,
  ...cohortsRecords,
  ...catalogueRecords,
  ...curriculumRecords,
  ...foundationRecords,
  ...platformRecords,
  ...identityRecords,
};
