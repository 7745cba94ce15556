/**
 * Takes from the bucket KEYS[1] (capacity ARGV[1], refill a second ARGV[2]) up to ARGV[3]; answers what was granted, the
 * milliseconds until there is one more, and what is left. Time is Redis's own: the clocks of processes differ. A key that
 * is gone is a full bucket, so it may expire when it would be full.
 */
export const takeScript = `
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local capacity = tonumber(ARGV[1])
local perMs = tonumber(ARGV[2]) / 1000
local wanted = tonumber(ARGV[3])
local kept = redis.call('HMGET', KEYS[1], 'left', 'at')
local left = tonumber(kept[1]) or capacity
local at = tonumber(kept[2]) or now
left = math.min(capacity, left + math.max(0, now - at) * perMs)
local granted = math.min(wanted, math.floor(left))
if granted > 0 then
  left = left - granted
  redis.call('HSET', KEYS[1], 'left', left, 'at', math.max(now, at))
  redis.call('PEXPIRE', KEYS[1], math.ceil((capacity - left) / perMs))
end
local wait = 0
if granted < wanted then wait = math.max(1, math.ceil((1 - left) / perMs)) end
return { granted, wait, math.floor(left) }
`;
