/** The smallest Debian packages that hold the two servers and the tool that makes a database folder. */
export const serverPackages = ["mariadb-server-core", "mariadb-client-core", "redis-server"];

/** What tests open the console with, and the letters of its pages. */
export const browserPackages = ["chromium", "fontconfig", "fonts-noto-cjk"];

/**
 * What a person types to install packages.
 * @param {string[]} packages
 */
export const aptCommand = (packages) =>
  `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(" ")}`;
