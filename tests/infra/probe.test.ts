test("x", async () => { 
 const m = await import("mysql2/promise"); const c = await m.createConnection(process.env["DATABASE_URL"]!);
 await c.query("create database t1"); await c.query("create user a@'127.0.0.1' identified by 'x'"); 
 console.log(process.env["DATABASE_URL"], (await c.query("select version(), @@time_zone, @@collation_server, @@sql_mode, @@innodb_flush_method, @@log_bin, current_user()"))[0], (await c.query("select user,host,plugin from mysql.user"))[0]); await c.end();
 const R = await import("ioredis"); const r = new R.Redis(process.env["REDIS_URL"]!); expect(await r.ping()).toBe("PONG"); await r.quit();
 await new Promise(r => setTimeout(r, Number(process.env["HOLD"] ?? 0)));
});
