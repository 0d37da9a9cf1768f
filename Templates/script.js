// Every page is complete without this file. Sorting, filtering and highlighting will be added to it.
"use strict";
