import { receivedMails } from "#app/demo/mailbox-mails.ts";
import { query } from "./mails.server.ts";

export const loader = async () => Response.json({ mails: await receivedMails(query) });
