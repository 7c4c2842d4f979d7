import { workAskedMail, workWithoutEditorMail } from "./engine/team/team-mails.server";

export const instrumentsMails = [workAskedMail, workWithoutEditorMail] as const;
