/** Ends exactly the servers that jest-setup.cjs started. */
module.exports = async () => {
  await globalThis.unionTestServers?.stop();
};
