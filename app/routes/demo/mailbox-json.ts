import { receivedMails } from "#app/demo/mailbox-mails.ts";
import { query } from "#app/demo/postman.server.ts";

export const loader = async () => Response.json({ mails: await receivedMails(query) });
