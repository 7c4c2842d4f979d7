-- When somebody came from another group, so that they are expected at no session before that.
alter table "Enrolment" add column "movedInAt" timestamptz(3);
