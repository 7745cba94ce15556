export { type Channel, channels, type OutsideChannel } from "./channels.js";
export { ChannelEnum, TopicEnum } from "./topic.type.js";
export { isLegal, type TopicName, topicNames, topics, type Usual, usualOf } from "./topics.js";
