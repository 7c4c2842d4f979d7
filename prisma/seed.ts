import { seedAnnouncements } from "./seed/announcements";
import { seedArtefacts } from "./seed/artefacts";
import { seedBank } from "./seed/bank";
import { seedCohorts } from "./seed/cohorts/cohorts";
import { seedDemoDetails } from "./seed/details";
import { seedHosting } from "./seed/hosting/host";
import { seedInterest } from "./seed/interest";
import { seedInvoices } from "./seed/invoices";
import { seedLearners } from "./seed/learners";
import { seedOrganisations } from "./seed/organisations";
import { seedPeople } from "./seed/people";
import { seedSeats } from "./seed/seats";
import { seedTeamOrders } from "./seed/team-orders";

/** Adds demo data, marked as such: people, dates, progress, a certificate, a Startbeeld, organisations, what they ordered, a bank statement, who waits for a masterclass, enquiries, and a host with its agreement and its groups. Safe to repeat: what exists is left alone. */
export async function seed(): Promise<void> {
  const people = await seedPeople();
  await seedDemoDetails(people.staff.id);
  const cohorts = await seedCohorts();
  await seedLearners(people, cohorts);
  await seedAnnouncements(people, cohorts.get("online")!);
  await seedOrganisations(people);
  await seedArtefacts(people);
  await seedSeats(people, cohorts);
  await seedTeamOrders(people, cohorts);
  await seedInvoices(people);
  await seedBank(people.staff.id);
  await seedInterest(people.staff.id);
  await seedHosting(people);
}
