/** The smallest Debian packages that hold the two servers and the tool that makes a database folder. */
export const debianPackages = ["mariadb-server-core", "mariadb-client-core", "redis-server"];

/** What a person types to install them. */
export const aptCommand = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${debianPackages.join(" ")}`;
