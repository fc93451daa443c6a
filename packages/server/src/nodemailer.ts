export { nodemailerMailer } from "./mail/nodemailerMailer.ts";
