import { seedCohorts } from "./seed/cohorts";
import { seedDemoDetails } from "./seed/details";
import { seedInvoices } from "./seed/invoices";
import { seedLearners } from "./seed/learners";
import { seedOrganisations } from "./seed/organisations";
import { seedPeople } from "./seed/people";

/** Adds demo data, marked as such: people, dates, progress, a certificate, organisations and an invoice. Safe to repeat: what exists is left alone. */
export async function seed(): Promise<void> {
  const people = await seedPeople();
  await seedDemoDetails(people.staff.id);
  const cohorts = await seedCohorts();
  await seedLearners(people, cohorts);
  await seedOrganisations(people);
  await seedInvoices(people);
}
