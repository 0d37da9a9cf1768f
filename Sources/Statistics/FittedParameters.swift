/// A correlation of n pairs is tested with n minus so many degrees of freedom: those of a line, its height and its slope.
package let fittedParameters = 2
