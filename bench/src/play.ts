import { contests } from "./contests.ts";
import { provideWithResolvers } from "./provideWithResolvers.ts";

provideWithResolvers();
const [, , name = ""] = process.argv;
const play = contests.get(name);
if (!play) throw new Error(`There is no benchmark "${name}": there are ${[...contests.keys()].join(", ")}.`);
await play();
