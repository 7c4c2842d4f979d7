import { seedCohorts } from "./seed/cohorts";
import { seedDemoDetails } from "./seed/details";
import { seedLearners } from "./seed/learners";
import { seedPeople } from "./seed/people";

/** Adds demo data, marked as such: people, dates, progress and a certificate. Safe to repeat: what exists is left alone. */
export async function seed(): Promise<void> {
  const people = await seedPeople();
  await seedDemoDetails(people.staff.id);
  const cohorts = await seedCohorts();
  await seedLearners(people, cohorts);
}
