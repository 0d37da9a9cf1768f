"use strict";
const models = [
["a","Alpha","models/alpha.html",1],
["c","Gamma","models/gamma.html",2],
["b","Beta","models/beta.html",3],
["d","Delta","models/delta.html",4],
["e","Epsilon","models/epsilon.html",null]
];
