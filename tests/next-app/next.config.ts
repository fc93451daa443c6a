import type { NextConfig } from "next";

const config: NextConfig = {
  // adds a trailing slash to every URL, so that the handler only sees those
  trailingSlash: true,
  // the workspace already type-checks this project
  typescript: { ignoreBuildErrors: true },
};

export default config;
